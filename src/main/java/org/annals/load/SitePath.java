package org.annals.load;

import java.util.Optional;
import java.util.regex.Pattern;
import org.annals.model.form.Form;
import org.annals.problem.Rule;
import org.annals.syntax.YamlNode;

/** An address inside the site. It becomes a file and a link, so it holds nothing that a disk or a browser reads otherwise. */
final class SitePath implements Shape<String> {

    /** One name of a path. */
    static final String NAME =
            "(?!(?:[Cc][Oo][Nn]|[Pp][Rr][Nn]|[Aa][Uu][Xx]|[Nn][Uu][Ll]|[Cc][Oo][Mm][0-9]|[Ll][Pp][Tt][0-9])(?:[./]|$))"
                    + "[A-Za-z0-9_~-][A-Za-z0-9._~-]{0,99}";

    static final String SUGGESTION =
            "write names of letters a to z, digits, hyphens and dots with slashes between them, such as about/";

    private static final Form.Fixed FORM = new Form.Fixed("/|/?(?:" + NAME + "(?:/|$)){1,10}", "about/");
    private static final Pattern PATH = Pattern.compile(FORM.regex());

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public Optional<String> read(YamlNode node, String key, FileReading reading) {
        return Values.scalar(node, key, "one address", reading).flatMap(text -> {
            if (PATH.matcher(text.value()).matches()) {
                return Optional.of(text.value());
            }
            reading.report(Rule.WRONG_VALUE, text.at(), key + " takes an address inside the site", SUGGESTION);
            return Optional.empty();
        });
    }
}
