package org.annals.load;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.model.Settings.Repository;
import org.annals.model.form.Form;
import org.annals.problem.Edit;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.syntax.YamlNode;
import org.annals.syntax.YamlNode.YamlText;

/** The repository on GitHub; its address in place of its parts is told with the parts that it has. */
final class RepositoryShape implements Shape<Repository> {

    private static final Key<String> OWNER = Key.required("owner", FixedText.ACCOUNT, "the account on GitHub");
    private static final Key<String> NAME = Key.required("name", FixedText.REPOSITORY, "the repository's name");
    private static final Key<String> BRANCH = Key.optional("branch", FixedText.BRANCH, "main, if left out");

    private static final Shape<Repository> PARTS = Shapes.struct(
            Schema.of(OWNER, NAME, BRANCH),
            fields -> new Repository(
                    fields.get(OWNER), fields.get(NAME), fields.find(BRANCH).orElse("main")));

    /** What a browser and git show: {@code https://github.com/o/n}, {@code git@github.com:o/n.git}, {@code o/n}. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?:[a-z+]+://)?(?:[\\w-]+@)?(?:(?:www\\.)?(?<host>[\\w-]+(?:\\.[\\w-]+)+)[/:])?"
                    + "(?<owner>[A-Za-z0-9-]+)/(?<name>[\\w.-]+?)(?:\\.git)?(?:/tree/(?<branch>[\\w./-]+?))?/?");

    private static final String GITHUB = "github.com";

    @Override
    public Form form() {
        return PARTS.form();
    }

    @Override
    public Optional<Repository> read(YamlNode node, String key, FileReading reading) {
        Optional<Problem> address = node instanceof YamlText text ? address(text, key) : Optional.empty();
        address.ifPresent(reading::report);
        return address.isPresent() ? Optional.empty() : PARTS.read(node, key, reading);
    }

    private static Optional<Problem> address(YamlText text, String key) {
        Matcher found = ADDRESS.matcher(text.value().strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        String host = Optional.ofNullable(found.group("host")).orElse(GITHUB);
        return Optional.of(host.equals(GITHUB) ? parts(text, key, found) : elsewhere(text, key, host));
    }

    private static Problem parts(YamlText text, String key, Matcher found) {
        String branch = Optional.ofNullable(found.group("branch"))
                .map(name -> ", branch: " + quoted(name))
                .orElse("");
        String map =
                "{owner: " + quoted(found.group("owner")) + ", name: " + quoted(found.group("name")) + branch + "}";
        Problem problem = Problem.of(
                Rule.WRONG_TYPE,
                text.at(),
                key + " takes the account and the name of " + found.group("owner") + "/" + found.group("name")
                        + " each by itself",
                "write " + key + ": " + map);
        return text.at().length() >= text.value().length()
                ? problem.fixedBy(List.of(new Edit(text.at(), map)))
                : problem;
    }

    private static Problem elsewhere(YamlText text, String key, String host) {
        return Problem.of(
                Rule.WRONG_VALUE,
                text.at(),
                key + " is one on GitHub, and this one is on " + host,
                "delete " + key
                        + ": the site is the same without it, but for the links by which readers suggest changes");
    }

    /** Other programs take a single letter for true or false, and a number for a number. */
    private static String quoted(String word) {
        return word.matches("[A-Za-z][\\w./-]*[A-Za-z][\\w./-]*") ? word : "\"" + word + "\"";
    }
}
