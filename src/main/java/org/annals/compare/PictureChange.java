package org.annals.compare;

import java.util.List;
import org.annals.model.Address;

/**
 * A drawing of time that shows something else.
 *
 * @param page where it stands
 * @param gained the events that it shows now, with their dates
 * @param lost those that it shows no more
 * @param moved how many marks stand elsewhere
 * @param bars whether the bars below the axis differ
 */
public record PictureChange(
        Address page, String title, List<String> gained, List<String> lost, int moved, boolean bars) {

    public PictureChange {
        gained = List.copyOf(gained);
        lost = List.copyOf(lost);
    }
}
