package org.annals.handbook;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.prose.Inline;
import org.annals.prose.PageLink;
import org.annals.prose.WebLink;

/** Links of the handbook: written so that they lead from file to file in the repository, they lead from page to page in a site. */
final class ChapterLinks {

    private static final String HELP = "help/";
    private static final Pattern CHAPTER = Pattern.compile("([a-z0-9-]+)\\.md(?:#(.+))?");
    private static final Pattern RULE = Pattern.compile("\\.\\./problem/help/([a-z0-9-]+)\\.txt");
    private static final String RULES = "../problem/help/";

    private ChapterLinks() {}

    static Inline set(String target, List<Inline> content) {
        Matcher chapter = CHAPTER.matcher(target);
        if (chapter.matches()) {
            return new PageLink(HELP + chapter.group(1) + "/", Optional.ofNullable(chapter.group(2)), content);
        }
        Matcher rule = RULE.matcher(target);
        if (rule.matches()) {
            return new PageLink(HELP + rule.group(1) + "/", Optional.empty(), content);
        }
        return target.equals(RULES)
                ? new PageLink(HELP, Optional.of("rules"), content)
                : new WebLink(target, Optional.empty(), content);
    }
}
