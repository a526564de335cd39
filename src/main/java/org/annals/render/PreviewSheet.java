package org.annals.render;

import java.util.List;
import java.util.Optional;
import org.annals.compare.ChangeGroup;

/**
 * All that the preview of a change shows.
 *
 * @param site the title of the timeline
 * @param language of its pages
 * @param headline the change in one sentence
 * @param groups the change in words
 * @param files those with problems
 * @param pages those that the change touches, before and now
 * @param leftOut the titles of touched pages for which there was no room
 */
public record PreviewSheet(
        String site,
        String language,
        String headline,
        List<ChangeGroup> groups,
        List<File> files,
        List<Page> pages,
        List<String> leftOut) {

    public PreviewSheet {
        groups = List.copyOf(groups);
        files = List.copyOf(files);
        pages = List.copyOf(pages);
        leftOut = List.copyOf(leftOut);
    }

    /** A file and what is wrong in it. */
    public record File(String path, List<Fault> faults) {
        public File {
            faults = List.copyOf(faults);
        }
    }

    /** A problem with the lines around it. */
    public record Fault(
            boolean error, String rule, int line, String message, Optional<String> suggestion, List<Line> lines) {
        public Fault {
            lines = List.copyOf(lines);
        }
    }

    /** A line of a file, with the part that is meant. */
    public record Line(int number, String before, String marked, String after) {}

    /**
     * A page that the change touches.
     *
     * @param anchor where it stands in the preview
     * @param fate what becomes of it, in a word
     * @param draft whether readers do not see it yet
     * @param now its main part as HTML, made by the templates; nothing if it is gone
     * @param before the same as it was
     */
    public record Page(
            String anchor, String title, String fate, boolean draft, Optional<String> now, Optional<String> before) {}
}
