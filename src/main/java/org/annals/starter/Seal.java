package org.annals.starter;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.source.Checksum;

/** A last line that says what a file was like when the program wrote it, so that it may be renewed if nobody changed it. */
public final class Seal {

    private static final Pattern MARK =
            Pattern.compile("(?s)(?<text>.*)(?:# |<!-- )annals init, version \\S{1,40}, sha256 (?<digest>[0-9a-f]{64})"
                    + "(?: -->)?\\s*");

    private Seal() {}

    static String sealed(String path, String text, String version) {
        String mark = "annals init, version " + version + ", sha256 " + digest(text);
        return text + (path.endsWith(".md") ? "<!-- " + mark + " -->\n" : "# " + mark + "\n");
    }

    /** Whether a file is still what some version of the program wrote. */
    public static boolean isUnbroken(String text) {
        Matcher mark = MARK.matcher(text.replace("\r\n", "\n"));
        return mark.matches() && digest(mark.group("text")).equals(mark.group("digest"));
    }

    private static String digest(String text) {
        return Checksum.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
