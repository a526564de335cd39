package org.annals.site;

/** What a visitor sees at an address that is none. */
public record NotFoundPage(String title, String description) implements Page {

    @Override
    public Address address() {
        return new Address("404.html");
    }

    @Override
    public String template() {
        return "not-found";
    }
}
