package org.annals.intake;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.problem.Location;
import org.annals.problem.Problem;

/**
 * The sources that rows name by an id or an address, or that came with them.
 *
 * @param problems takes what could not be taken over
 */
record RowSources(SourceList list, Consumer<Problem> problems) {

    /** An address with a host. */
    private static final Pattern ADDRESS =
            Pattern.compile("https?://[\\p{L}\\p{N}._~%@:-]+(?:[/?#]\\S*)?", Pattern.CASE_INSENSITIVE);

    /** Brings in the sources of a row, so that every text may cite them. */
    void bring(Row row) {
        row.cell("sources").stream()
                .flatMap(cell -> Arrays.stream(cell.text().split(";")).map(item -> new Cell(item.strip(), cell.at())))
                .filter(item -> ADDRESS.matcher(item.text()).matches())
                .forEach(this::page);
        row.cited().forEach(this::add);
    }

    /** The id of the source that a row names; an address names one always. */
    Optional<String> find(String item, Location at) {
        return ADDRESS.matcher(item).matches() ? Optional.of(page(new Cell(item, at))) : list.find(item);
    }

    private String page(Cell address) {
        var shown = new Cell(Scalars.visible(address.text()), address.at());
        return list.at(shown.text()).orElseGet(() -> add(KnownHosts.page(shown)));
    }

    private String add(Reference reference) {
        return list.add(reference, problems);
    }

    /** The ids of those that a row rests on beside its cell of sources. */
    Stream<String> cited(Row row) {
        return row.cited().stream().map(this::add);
    }

    /** A text in which each link to a page that became a source is followed by its citation. */
    String linked(Row row, String text) {
        String linked = text;
        for (Reference page : row.cited()) {
            String link = "](<" + page.field("URL").orElse("") + ">)";
            linked = linked.replace(link, link + " [@" + add(page) + "]");
        }
        return linked;
    }
}
