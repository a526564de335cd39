package org.annals.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Result;
import org.annals.problem.Rule;

/**
 * Which files a state of the content has, and what is in them: a line each, as {@code sha256sum} writes and checks it.
 *
 * <p>Of a text the digest is that of its lines as Git keeps them, so that a record made on Windows is the same.
 */
public final class ContentRecord {

    private static final Set<String> ABOUT = Set.of(EditionPaths.LIST, "content/urls.lock");
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) [ *](content/[^\\\\]+)");

    private ContentRecord() {}

    /**
     * The digests of the content by paths, in their order, without what is only about editions and addresses.
     *
     * @param left the paths of other files that do not count, such as drafts
     * @param digest of a text; {@link #digest} or what remembers it
     */
    public static Map<String, String> of(SourceTree tree, Set<String> left, Function<SourceFile, String> digest) {
        var digests = new TreeMap<String, String>();
        tree.content().stream()
                .filter(file -> !ABOUT.contains(file.path())
                        && !EditionPaths.isRecord(file.path())
                        && !left.contains(file.path()))
                .forEach(file -> digests.put(file.path(), digest.apply(file)));
        tree.assets().stream()
                .filter(file -> file.path().startsWith("content/"))
                .forEach(file -> digests.put(file.path(), digest(file)));
        return digests;
    }

    /** The SHA-256 of a text in UTF-8. */
    public static String digest(SourceFile file) {
        return Checksum.of(file.text().getBytes(StandardCharsets.UTF_8));
    }

    private static String digest(Asset file) {
        var bytes = file.bytes();
        var copy = new byte[bytes.remaining()];
        bytes.get(copy);
        return Checksum.of(copy);
    }

    /** As the text of a file. */
    public static String text(Map<String, String> digests) {
        return digests.entrySet().stream()
                .map(file -> file.getValue() + "  " + file.getKey() + "\n")
                .collect(Collectors.joining());
    }

    /** The digests that a record holds. */
    public static Result<Map<String, String>> read(SourceFile record) {
        var digests = new TreeMap<String, String>();
        List<Problem> problems = new ArrayList<>();
        int number = 0;
        for (String line : record.text().lines().toList()) {
            number++;
            Matcher parts = LINE.matcher(line);
            if (!parts.matches() || digests.putIfAbsent(parts.group(2), parts.group(1)) != null) {
                problems.add(Problem.of(
                        Rule.EDITION_RECORD,
                        new Location(record.path(), number, 1, Math.max(1, line.length())),
                        parts.matches()
                                ? "this file stands in the record twice"
                                : "this is no line of a record, which has a checksum, two blanks and a file",
                        restored(EditionPaths.edition(record.path()))));
            }
        }
        return problems.isEmpty() ? Result.of(digests) : new Result<>(Optional.empty(), problems);
    }

    /** How to get a record back that somebody has changed. */
    public static String restored(String edition) {
        return "nobody edits a record: take it from the edition's own commit, with git checkout edition-" + edition
                + " -- " + EditionPaths.record(edition);
    }
}
