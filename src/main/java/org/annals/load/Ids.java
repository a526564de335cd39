package org.annals.load;

import java.util.regex.Pattern;
import org.annals.model.form.Form;
import org.annals.problem.Location;
import org.annals.problem.Rule;
import org.annals.syntax.YamlNode.YamlText;

/** What an id may look like: it becomes an address, and must mean the same on every disk. */
final class Ids {

    private static final int LONGEST = 80;
    private static final Form.Fixed FORM = new Form.Fixed(
            "(?=.{1," + LONGEST + "}$)(?!(?:" + WindowsNames.DEVICE + ")$)[a-z0-9]+(-[a-z0-9]+)*", "founding-2001");
    private static final Pattern ID = Pattern.compile(FORM.regex());

    private Ids() {}

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /**
     * The id of something that is defined here.
     *
     * @param what what one such thing is called in a message
     */
    static Shape<String> idOf(String what) {
        return Shape.of(
                FORM,
                (node, key, reading) -> Shapes.scalar(node, key, "one id", reading)
                        .filter(text -> check(text.value(), text.at(), what, reading))
                        .map(YamlText::value));
    }

    private static boolean check(String id, Location at, String what, FileReading reading) {
        if (!isId(id)) {
            reading.report(
                    Rule.FILE_NAME,
                    at,
                    WindowsNames.isReserved(id)
                            ? id + " cannot be the id of a " + what + ", since no file on Windows can have this name"
                            : id + " cannot be the id of a " + what,
                    "use small letters a to z, digits and single hyphens, such as " + suggestion(id));
        }
        return isId(id);
    }

    /** The same words as an id. */
    static String suggestion(String text) {
        String ascii = Letters.plain(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String cut = ascii.substring(0, Math.min(LONGEST, ascii.length())).replaceAll("-$", "");
        if (WindowsNames.isReserved(cut)) {
            return cut + "-2001";
        }
        return cut.isEmpty() ? "founding-2001" : cut;
    }
}
