package org.annals.site.text;

import java.util.Set;
import org.annals.model.Address;

/** The addresses that a site has, which a link inside it may lead to. */
public record Routes(Set<Address> addresses) {

    public Routes {
        addresses = Set.copyOf(addresses);
    }

    public boolean exists(Address address) {
        return addresses.contains(address);
    }
}
