package org.annals.intake;

/**
 * What a slide of TimelineJS shows beside its text.
 *
 * @param media an address, a piece of HTML, or words
 * @param words its caption, or else what describes it to those who do not see it, as Markdown
 * @param credit who made it, as Markdown
 */
record SlideMedium(String media, String words, String credit) {

    static SlideMedium of(SlideParts parts) {
        return new SlideMedium(
                parts.text("media"),
                parts.part("media caption")
                        .map(cell -> HtmlMarkdown.inline(cell.text()))
                        .orElseGet(() -> PlainText.inline(parts.text("alt text"))),
                HtmlMarkdown.inline(parts.text("media credit")));
    }

    boolean isAddress() {
        return media.matches("(?i)https?://[^\\s<>]+");
    }

    /** An address as a link, what a page gives to be shown elsewhere as what it shows, and who made it. */
    String markdown() {
        return shown() + (credit.isBlank() ? "" : " (" + credit + ")");
    }

    private String shown() {
        if (isAddress()) {
            return holdsLink() ? words + " (<" + media + ">)" : "[" + name() + "](<" + media + ">)";
        }
        return HtmlText.isHtml(media) ? html() : name() + ": " + PlainText.inline(media);
    }

    /** Its words are the name of what has none, or else stand below. */
    private String html() {
        return HtmlText.hasNameless(media) && !holdsLink()
                ? HtmlMarkdown.of(media, name())
                : (HtmlMarkdown.of(media) + "\n\n" + words).strip();
    }

    private String name() {
        return words.isBlank() ? HtmlMarkdown.MEDIUM : words;
    }

    /** A link holds no other one. */
    private boolean holdsLink() {
        return words.contains("](");
    }
}
