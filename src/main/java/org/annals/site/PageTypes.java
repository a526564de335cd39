package org.annals.site;

import java.util.List;
import org.annals.site.page.AlphabetPage;
import org.annals.site.page.ChangesPage;
import org.annals.site.page.ComposerPage;
import org.annals.site.page.DeskPage;
import org.annals.site.page.EditionsPage;
import org.annals.site.page.EmbedPage;
import org.annals.site.page.EntryPage;
import org.annals.site.page.EntryYearPage;
import org.annals.site.page.EventPage;
import org.annals.site.page.GapsPage;
import org.annals.site.page.GlossaryPage;
import org.annals.site.page.HandbookPage;
import org.annals.site.page.HelpIndexPage;
import org.annals.site.page.HelpPage;
import org.annals.site.page.HomePage;
import org.annals.site.page.IndexPage;
import org.annals.site.page.MonthPage;
import org.annals.site.page.NotFoundPage;
import org.annals.site.page.OnThisDayPage;
import org.annals.site.page.PhrasePage;
import org.annals.site.page.PhrasesPage;
import org.annals.site.page.PrintPage;
import org.annals.site.page.ProsePage;
import org.annals.site.page.RedirectPage;
import org.annals.site.page.SearchPage;
import org.annals.site.page.SourcePage;
import org.annals.site.page.SourcesPage;
import org.annals.site.page.StatePage;
import org.annals.site.page.VoicesPage;
import org.annals.site.page.YearPage;

/** Every kind of page; where two want one address, the first has it. */
public final class PageTypes {

    public static final List<PageType> ALL = List.of(
            PageType.of(
                    HomePage::plans, "", "The front page: the whole period as one picture, and every event by year."),
            PageType.of(
                    YearPage::plans,
                    "<year>/",
                    "A year: its picture, its events with their summaries, and who was what then."),
            PageType.of(
                    MonthPage::plans, "<year>/<month>/", "A month of a year that has too many events for one page."),
            PageType.of(
                    EventPage::plans,
                    "events/<event>/",
                    "An event: its account with the notes beside it, its sources, and where it stands in time."),
            PageType.of(SourcesPage::plans, "sources/", "Every source of the timeline.")
                    .and("sources/kind/<kind>/", "The sources of one kind."),
            PageType.of(SourcePage::plans, "sources/<source>/", "A source, and every claim that leans on it."),
            PageType.of(GlossaryPage::plans, "glossary/", "The words that are explained, and where each is used."),
            PageType.of(VoicesPage::plans, "voices/", "Every statement, by speaker and side, over time."),
            PageType.of(PhrasesPage::plans, "phrases/", "The wordings that recur, by name."),
            PageType.of(
                    PhrasePage::plans,
                    "phrases/<phrase>/",
                    "A wording through the years: every statement that uses it."),
            PageType.of(StatePage::plans, "on/<day>/", "Who was what on a day on which something of it changed."),
            PageType.of(ChangesPage::plans, "on/", "Every day on which a status or an office changed."),
            PageType.of(AlphabetPage::plans, "a-z/", "Every name by its first letter.")
                    .and("a-z/<letter>/", "The names with one letter, where there are too many for one page.")
                    .and("a-z/<letter>/<part>/", "More names with that letter."),
            PageType.of(
                            OnThisDayPage::plans,
                            "on-this-day/",
                            "The events by the day of the calendar, whatever the year.")
                    .and("on-this-day/<month>/", "One month of them, where there are too many for one page."),
            PageType.of(PrintPage::plans, "print/", "The whole timeline to print, as a book.")
                    .and("print/<year>/", "A year to print, where there are too many events for one page."),
            PageType.of(
                    EditionsPage::plans, "editions/", "What was published when, with checksums, and how to cite it."),
            PageType.of(GapsPage::plans, "gaps/", "What the timeline does not know, and where somebody could help."),
            PageType.of(DeskPage::plans, "editors/", "What there is to do for editors, each line with its file."),
            PageType.of(
                    IndexPage::plans,
                    "<list>/",
                    "All entries of a list: `themes`, `kinds`, `people`, `countries`, `organisations` or `places`."),
            PageType.of(
                    EntryPage::plans,
                    "<list>/<entry>/",
                    "Everything about one entry: what it is, its events, what it said."),
            PageType.of(
                    EntryYearPage::plans,
                    "<list>/<entry>/<year>/",
                    "A year of an entry that has too many events for one page."),
            PageType.of(SearchPage::plans, "search/", "The search."),
            PageType.of(ComposerPage::plans, "editors/new/", "The form in which an editor composes an event."),
            PageType.of(ProsePage::plans, "<page>/", "A page of text from `content/pages/`."),
            PageType.of(HelpIndexPage::plans, "help/", "The way into this handbook, and every rule of the check."),
            PageType.of(HandbookPage::plans, "help/<chapter>/", "A chapter of this handbook."),
            PageType.of(HelpPage::plans, "help/<rule>/", "What a rule of the check is for, with an example."),
            PageType.of(EmbedPage::plans, "embed/", "The timeline to show inside a page of another site.")
                    .and("themes/<theme>/embed/", "The events of a theme to show inside another site.")
                    .and("events/<event>/embed/", "The event to show inside another site."),
            PageType.of(NotFoundPage::plans, "404.html", "What a visitor sees at an address that is none."),
            PageType.of(
                    RedirectPage::plans,
                    "<alias>",
                    "An address of before that leads on: from `aliases` of an event, or `moved` in `site.yaml`."));

    private PageTypes() {}
}
