package org.annals.compare;

/** One change as a sentence without its subject and its full stop. */
final class ChangeWords {

    private ChangeWords() {}

    static ChangeLine of(Change change) {
        if (change instanceof Change.Reworded reworded) {
            return new ChangeLine(reworded.part() + " reworded:", Piece.brief(reworded.pieces()));
        }
        return new ChangeLine(
                change instanceof Change.Gained || change instanceof Change.Lost || isOfDispute(change)
                        ? items(change)
                        : standing(change));
    }

    private static boolean isOfDispute(Change change) {
        return change instanceof Change.Opened || change instanceof Change.Closed;
    }

    private static String items(Change change) {
        if (change instanceof Change.Gained gained) {
            return "gains " + article(gained.part()) + ": " + gained.words();
        }
        if (change instanceof Change.Lost lost) {
            return "loses " + article(lost.part()) + ": " + lost.words();
        }
        return change instanceof Change.Opened opened
                ? "a dispute is open: " + opened.dispute()
                : "a dispute is closed: " + ((Change.Closed) change).dispute();
    }

    private static String article(String part) {
        return ("aeio".indexOf(part.charAt(0)) < 0 ? "a " : "an ") + part;
    }

    private static String standing(Change change) {
        if (change instanceof Change.Moved moved) {
            return moved.before().equals(moved.now())
                    ? "date written otherwise: " + moved.edtfBefore() + " → " + moved.edtfNow()
                    : "moves in time: " + moved.before() + " → " + moved.now();
        }
        if (change instanceof Change.Renamed renamed) {
            return "id: " + renamed.before() + " → " + renamed.now()
                    + (renamed.leadsOn() ? " (its old address leads to it)" : " (its old address is lost)");
        }
        if (change instanceof Change.Published) {
            return "published: it was held back as a draft";
        }
        if (change instanceof Change.HeldBack) {
            return "held back as a draft: readers see it no more";
        }
        if (change instanceof Change.Reset reset) {
            return reset.part() + " set in another form, with the same words";
        }
        return replaced((Change.Replaced) change);
    }

    private static String replaced(Change.Replaced change) {
        if (change.before().isEmpty()) {
            return change.part() + " added: " + change.now();
        }
        return change.now().isEmpty()
                ? change.part() + " taken away: " + change.before()
                : change.part() + ": " + change.before() + " → " + change.now();
    }
}
