package org.annals.site;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.model.Settings.Moved;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.site.index.SiteIndex;
import org.annals.site.page.RedirectPage;
import org.annals.site.text.Routes;

/** Sees that each address of before leads to a page, and not to another address of before. */
final class FormerAddresses {

    private FormerAddresses() {}

    static Stream<Problem> problems(SiteIndex index, Routes routes) {
        List<Moved> moved = index.timeline().settings().moved();
        Set<Address> former = moved.isEmpty()
                ? Set.of()
                : RedirectPage.all(index).map(RedirectPage::address).collect(Collectors.toSet());
        return moved.stream().flatMap(one -> problem(one, former, routes).stream());
    }

    private static Optional<Problem> problem(Moved moved, Set<Address> former, Routes routes) {
        Optional<Address> target = Address.HOME.resolve(moved.to());
        if (target.filter(former::contains).isPresent()) {
            return Optional.of(Problem.of(
                    Rule.DEAD_LINK,
                    moved.toAt(),
                    moved.to() + " is an address of before itself",
                    "write the address to which it leads"));
        }
        return target.filter(routes::exists).isPresent()
                ? Optional.empty()
                : Optional.of(Problem.of(
                        Rule.DEAD_LINK,
                        moved.toAt(),
                        moved.from() + " is said to be " + moved.to() + " now, and there is no such page in this site",
                        "write the address of a page that is there, such as /sources/"));
    }
}
