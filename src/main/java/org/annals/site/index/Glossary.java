package org.annals.site.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** The forms by their first letter, the longest first. */
    private final Map<Character, List<String>> forms;

    /** Those letters: every letter of every text is looked up in them. */
    private final BitSet firsts = new BitSet();

    Glossary(Collection<Term> glossary) {
        for (Term term : glossary) {
            add(term.name(), term.id());
            term.also().forEach(form -> add(form, term.id()));
        }
        forms = terms.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(form -> form))
                .collect(Collectors.groupingBy(form -> form.charAt(0)));
        forms.keySet().forEach(firsts::set);
    }

    /** Whether the other finds the same words in every text, however it explains them. */
    public boolean findsAs(Glossary other) {
        return terms.equals(other.terms);
    }

    /** A form may begin a sentence. */
    private void add(String form, String term) {
        terms.putIfAbsent(form, term);
        terms.putIfAbsent(form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1), term);
    }

    /** The longest form that stands at a place in a text as words of its own. */
    private Optional<String> at(int start, String words) {
        char first = words.charAt(start);
        return !firsts.get(first) || (start > 0 && isInWord(words.codePointBefore(start)))
                ? Optional.empty()
                : forms.getOrDefault(first, List.of()).stream()
                        .filter(form -> words.startsWith(form, start))
                        .filter(form -> start + form.length() == words.length()
                                || !isInWord(words.codePointAt(start + form.length())))
                        .findFirst();
    }

    private static boolean isInWord(int sign) {
        return Character.isLetter(sign) || isNumber(sign);
    }

    private static boolean isNumber(int sign) {
        return switch (Character.getType(sign)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> false;
        };
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
                if (part instanceof Inline.Text text) {
                    mark(text.words(), parts);
                } else {
                    boolean open = part instanceof Highlight || part instanceof Inline.Styled;
                    parts.add(open ? part.around(mark(part.content())) : part);
                }
            }
            return parts;
        }

        private void mark(String words, List<Inline> parts) {
            int from = 0;
            int at = 0;
            while (at < words.length()) {
                Optional<String> found = at(at, words);
                if (found.isPresent() && marked.add(terms.getOrDefault(found.get(), ""))) {
                    addText(words.substring(from, at), parts);
                    parts.add(new TermMark(terms.getOrDefault(found.get(), ""), List.of(new Inline.Text(found.get()))));
                    from = at + found.get().length();
                }
                at += Math.max(1, found.map(String::length).orElse(1));
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
