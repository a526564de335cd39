package org.annals.site;

/** Sends a visitor of an old address on to the new one. */
public record RedirectPage(Address address, String title, Address target) implements Page {

    @Override
    public String description() {
        return title;
    }

    @Override
    public String template() {
        return "redirect";
    }
}
