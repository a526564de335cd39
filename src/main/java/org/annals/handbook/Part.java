package org.annals.handbook;

import java.util.Locale;

/** A part of the handbook: for one kind of reader, or to look things up. */
public enum Part {
    EDITORS("For editors", "You add events, correct them and find their sources. A browser is all that you need."),
    OWNERS("For owners of a timeline", "You start a timeline, set it up, publish it and keep it in order."),
    DESIGNERS("For designers", "You change how the pages look and what they call things."),
    DEVELOPERS("For developers", "You change the program itself."),
    REFERENCE("To look things up", "Written by the program from its own code, so that it says what the program does.");

    private final String title;
    private final String about;

    Part(String title, String about) {
        this.title = title;
        this.about = about;
    }

    /** The name of its place on the page that lists all of them. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String title() {
        return title;
    }

    /** Whom it is for, in a sentence. */
    public String about() {
        return about;
    }
}
