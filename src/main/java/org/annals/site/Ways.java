package org.annals.site;

import java.util.ArrayList;
import java.util.List;
import org.annals.model.Timeline;

/** The ways through the timeline that do not follow time: by name, by the day of the calendar, by mention. */
record Ways(Alphabet alphabet, CalendarDays days, Mentions mentions) {

    static Ways of(Timeline timeline) {
        return new Ways(
                Alphabet.of(timeline), CalendarDays.of(timeline.published()), Mentions.of(timeline.published()));
    }

    List<Address> addresses() {
        var addresses = new ArrayList<>(AlphabetPage.addresses(alphabet));
        addresses.addAll(OnThisDayPage.addresses(days));
        return addresses;
    }
}
