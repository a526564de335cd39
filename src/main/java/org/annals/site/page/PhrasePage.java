package org.annals.site.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.model.Catchphrase;
import org.annals.model.Located;
import org.annals.prose.FormFinder;
import org.annals.prose.Prose;
import org.annals.site.index.DateText;
import org.annals.site.index.EventLine;
import org.annals.site.index.PhraseUses.Use;
import org.annals.site.index.SiteIndex;
import org.annals.site.index.Years;
import org.annals.site.text.FormMarks;
import org.annals.site.text.NoteView;
import org.annals.site.text.Notes;
import org.annals.site.text.SourceLine;
import org.annals.site.text.Typesetter;

/**
 * A wording through the years: every statement that uses it.
 *
 * @param count of the statements
 * @param years those in which it is used
 */
public record PhrasePage(
        Address address,
        String title,
        String tab,
        String description,
        Optional<Prose> about,
        int count,
        Optional<FirstUse> first,
        List<Forms> forms,
        List<Year> years,
        List<SourceLine> sources)
        implements Page {

    private static final int MOST = 300; // statements that are told here

    /**
     * The forms of one language, which has this tag and this name.
     *
     * @param used in the order in which they came up
     * @param unused by any statement
     */
    public record Forms(String tag, String language, List<Form> used, List<String> unused) {}

    /** How many statements use a form, and which was the first. */
    public record Form(String words, int count, FirstUse first) {}

    /**
     * The statements of a year.
     *
     * @param address of the page of the year, if it has one
     * @param more how many there are beside those that are told
     */
    public record Year(String id, String label, Optional<Address> address, List<Quoted> quoted, int more) {}

    /**
     * A statement with its forms marked.
     *
     * @param also the other events at which it is told as well
     */
    public record Quoted(
            DateText date,
            EventLine event,
            List<EventLine> also,
            NoteView.Statement statement,
            Prose text,
            Optional<Prose> translation) {}

    @Override
    public String template() {
        return "phrase";
    }

    public static Stream<PagePlan> plans(SiteIndex index) {
        return index.timeline().phrases().values().stream()
                .map(phrase -> new PagePlan(
                        Address.phrase(phrase.id()),
                        phrase.at().whole(),
                        (typesetter, digests) -> new Builder(phrase, index, typesetter).page()));
    }

    private static final class Builder {

        private final Catchphrase phrase;
        private final SiteIndex index;
        private final Typesetter typesetter;
        private final List<Use> uses;
        private final FormMarks marks;

        Builder(Catchphrase phrase, SiteIndex index, Typesetter typesetter) {
            this.phrase = phrase;
            this.index = index;
            this.typesetter = typesetter;
            this.uses = index.phraseUses().of(phrase.id());
            this.marks = new FormMarks(phrase.finder());
        }

        PhrasePage page() {
            Optional<Prose> about = phrase.description().map(typesetter::set);
            List<Year> years = years();
            return new PhrasePage(
                    Address.phrase(phrase.id()),
                    phrase.name(),
                    phrase.name() + " · " + index.say("facet.phrases"),
                    about.map(Prose::plainText).orElse(index.describe(phrase.name())),
                    about,
                    uses.size(),
                    FirstUse.of(uses, phrase, index),
                    forms(),
                    years,
                    typesetter.bibliography().lines());
        }

        private List<Forms> forms() {
            return phrase.forms().entrySet().stream()
                    .map(language -> forms(language.getKey(), Located.values(language.getValue())))
                    .toList();
        }

        private Forms forms(String tag, List<String> forms) {
            Map<String, List<Use>> using = new LinkedHashMap<>();
            forms.forEach(form -> using.put(form, using(form)));
            return new Forms(
                    tag,
                    index.timeline().language().name(tag),
                    using.entrySet().stream()
                            .filter(form -> !form.getValue().isEmpty())
                            .sorted(Comparator.comparing(
                                    form -> uses.indexOf(form.getValue().get(0))))
                            .flatMap(form -> form(form.getKey(), form.getValue()).stream())
                            .toList(),
                    forms.stream()
                            .filter(form -> using.getOrDefault(form, List.of()).isEmpty())
                            .toList());
        }

        /** Two languages may have one form. */
        private List<Use> using(String form) {
            String folded = FormFinder.folded(form);
            return uses.stream()
                    .filter(use -> use.forms().stream().map(FormFinder::folded).anyMatch(folded::equals))
                    .toList();
        }

        private Optional<Form> form(String form, List<Use> using) {
            return FirstUse.of(using, form, phrase, index).map(first -> new Form(form, using.size(), first));
        }

        /** Where there are too many statements for one page, the first ones of each year. */
        private List<Year> years() {
            Map<Long, List<Use>> byYear = uses.stream()
                    .collect(Collectors.groupingBy(
                            use -> Years.first(use.when()).year(), TreeMap::new, Collectors.toList()));
            int most = uses.size() <= MOST ? MOST : Math.max(1, MOST / byYear.size());
            var years = new ArrayList<Year>();
            byYear.forEach((year, said) -> years.add(new Year(
                    "y" + year,
                    index.dating().year(year),
                    index.hasYear(year) ? Optional.of(Address.year(year)) : Optional.empty(),
                    said.stream().limit(most).map(this::quoted).toList(),
                    Math.max(0, said.size() - most))));
            return years;
        }

        private Quoted quoted(Use use) {
            var saying = use.saying();
            NoteView note = new Notes(saying.event().date(), List.of(saying.statement()), index, typesetter)
                    .all()
                    .get(0);
            NoteView.Statement said = (NoteView.Statement) note;
            return new Quoted(
                    index.date(use.when()),
                    index.line(saying.event()),
                    saying.also().stream().map(index::line).toList(),
                    said,
                    marks.in(said.text()),
                    said.translation().map(marks::in));
        }
    }
}
