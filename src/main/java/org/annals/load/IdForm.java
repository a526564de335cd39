package org.annals.load;

import java.util.regex.Pattern;
import org.annals.model.form.Form;

/** What an id may look like: it becomes an address, and must mean the same on every disk. */
final class IdForm {

    private static final int LONGEST = 80;
    static final Form.Fixed FORM = new Form.Fixed(
            "(?=.{1," + LONGEST + "}$)(?!(?:" + WindowsNames.DEVICE + ")$)[a-z0-9]+(-[a-z0-9]+)*", "founding-2001");
    private static final Pattern ID = Pattern.compile(FORM.regex());

    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ENDS = Pattern.compile("^-|-$");

    private IdForm() {}

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** The same words as an id. */
    static String suggestion(String text) {
        String ascii = ENDS.matcher(OTHERS.matcher(Letters.plain(text)).replaceAll("-"))
                .replaceAll("");
        String cut = ascii.substring(0, Math.min(LONGEST, ascii.length())).replaceAll("-$", "");
        if (WindowsNames.isReserved(cut)) {
            return cut + "-2001";
        }
        return cut.isEmpty() ? "founding-2001" : cut;
    }
}
