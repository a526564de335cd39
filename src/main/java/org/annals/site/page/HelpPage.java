package org.annals.site.page;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.problem.Explanation;
import org.annals.problem.Rule;
import org.annals.problem.Severity;
import org.annals.prose.Block;
import org.annals.prose.Inline;
import org.annals.prose.Prose;
import org.annals.site.index.SiteIndex;

/** What one rule is for, with an example: where the messages of the check lead. */
public record HelpPage(
        Address address, String title, String rule, boolean error, Prose why, String before, String after)
        implements Page {

    @Override
    public String description() {
        return title + " [" + rule + "]";
    }

    @Override
    public String template() {
        return "help";
    }

    public static Stream<PagePlan> plans(SiteIndex index) {
        return Arrays.stream(Rule.values())
                .map(rule ->
                        PagePlan.of(Address.help(rule.id()), index, (typesetter, digests) -> of(Explanation.of(rule))));
    }

    private static HelpPage of(Explanation explanation) {
        Rule rule = explanation.rule();
        return new HelpPage(
                Address.help(rule.id()),
                rule.title(),
                rule.id(),
                rule.severity() == Severity.ERROR,
                prose(explanation.why()),
                Explanation.shown(explanation.before()),
                Explanation.shown(explanation.after()));
    }

    private static Prose prose(String why) {
        return new Prose(
                Arrays.stream(why.split("\n\n"))
                        .map(HelpPage::inlines)
                        .<Block>map(Block.Paragraph::new)
                        .toList(),
                List.of());
    }

    /** What stands between backticks is code. */
    private static List<Inline> inlines(String paragraph) {
        String[] parts = paragraph.split("`", -1);
        return IntStream.range(0, parts.length)
                .<Inline>mapToObj(i -> i % 2 == 0 ? new Inline.Text(parts[i]) : new Inline.Code(parts[i]))
                .toList();
    }
}
