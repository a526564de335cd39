package org.annals.load;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.annals.model.Event.Alias;
import org.annals.model.form.Form;
import org.annals.problem.Edit;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.syntax.YamlNode;
import org.annals.syntax.YamlNode.YamlText;

/** An address of before. A server gives a page only for a folder or a file that ends in {@code .html}. */
final class AliasShape implements Shape<Alias> {

    private static final Form.Fixed FORM =
            new Form.Fixed("/?(?:" + SitePath.NAME + "/){0,9}" + SitePath.NAME + "(?:/|\\.html)", "old-name/");
    private static final Pattern ALIAS = Pattern.compile(FORM.regex());

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public Optional<Alias> read(YamlNode node, String key, FileReading reading) {
        return Values.scalar(node, key, "one address", reading).flatMap(text -> {
            if (ALIAS.matcher(text.value()).matches()) {
                return Optional.of(new Alias(text.value(), text.at()));
            }
            reading.report(problem(text, key));
            return Optional.empty();
        });
    }

    private static Problem problem(YamlText text, String key) {
        String folder = text.value() + "/";
        if (!ALIAS.matcher(folder).matches()) {
            return Problem.of(
                    Rule.WRONG_VALUE, text.at(), key + " takes an address inside the site", SitePath.SUGGESTION);
        }
        var problem = Problem.of(
                Rule.WRONG_VALUE,
                text.at(),
                "an alias is a folder, or a file that ends in .html",
                "write " + (isFile(folder) ? "one such as " + FORM.example() + " or old/name.html" : folder));
        return isFile(folder) ? problem : problem.fixedBy(List.of(new Edit(text.at(), folder)));
    }

    private static boolean isFile(String folder) {
        return folder.lastIndexOf('.') > folder.lastIndexOf('/', folder.length() - 2);
    }
}
