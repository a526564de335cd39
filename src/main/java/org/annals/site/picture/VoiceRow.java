package org.annals.site.picture;

import java.util.List;
import java.util.Optional;
import org.annals.model.Address;
import org.annals.model.date.When;
import org.annals.site.index.Named;

/** What somebody said and when, or the heading of those below it if it names nobody. */
public record VoiceRow(String label, Optional<Named> who, List<Said> said) {

    public VoiceRow {
        said = List.copyOf(said);
    }

    /** A statement, or several of one time; the name says which. */
    public record Said(Address event, When when, String name) {}
}
