package org.annals.site.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.annals.model.Term;
import org.annals.prose.Block;
import org.annals.prose.Highlight;
import org.annals.prose.Inline;
import org.annals.prose.TermMark;
import org.annals.site.page.Page;

/** Finds the words of the glossary in texts; where several begin at one place, the longest is meant. */
public final class Glossary {

    private final Map<String, String> terms = new HashMap<>();
    private final Optional<Pattern> pattern;

    Glossary(Collection<Term> glossary) {
        for (Term term : glossary) {
            add(term.name(), term.id());
            term.also().forEach(form -> add(form, term.id()));
        }
        String forms = terms.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(form -> form))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        pattern = forms.isEmpty()
                ? Optional.empty()
                : Optional.of(Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + forms + ")(?![\\p{L}\\p{N}])"));
    }

    /** A form may begin a sentence. */
    private void add(String form, String term) {
        terms.putIfAbsent(form, term);
        terms.putIfAbsent(form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1), term);
    }

    public Page page() {
        return new Page();
    }

    /** Marks each word once on a page. */
    public final class Page {

        private final Set<String> marked = new LinkedHashSet<>();

        public Block mark(Block block) {
            return block instanceof Block.Heading ? block : block.map(this::mark);
        }

        /** The words that were marked since the last call, in the order of the text. */
        public List<String> found(int before) {
            return marked.stream().skip(before).toList();
        }

        public int count() {
            return marked.size();
        }

        /** A word inside a link stays one of the link: an explanation there could not be opened. */
        private List<Inline> mark(List<Inline> line) {
            var parts = new ArrayList<Inline>();
            for (Inline part : line) {
                if (part instanceof Inline.Text text && pattern.isPresent()) {
                    mark(text.words(), pattern.get().matcher(text.words()), parts);
                } else {
                    boolean open = part instanceof Highlight || part instanceof Inline.Styled;
                    parts.add(open ? part.around(mark(part.content())) : part);
                }
            }
            return parts;
        }

        private void mark(String words, Matcher found, List<Inline> parts) {
            int from = 0;
            while (found.find()) {
                String term = terms.getOrDefault(found.group(), "");
                if (marked.add(term)) {
                    addText(words.substring(from, found.start()), parts);
                    parts.add(new TermMark(term, List.of(new Inline.Text(found.group()))));
                    from = found.end();
                }
            }
            addText(words.substring(from), parts);
        }

        private void addText(String words, List<Inline> parts) {
            if (!words.isEmpty()) {
                parts.add(new Inline.Text(words));
            }
        }
    }
}
