package org.annals.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import org.annals.generate.Suggestions;
import org.annals.generate.Suggestions.Suggestion;

/** Suggestions as GitHub takes them for a review of a pull request: each can be accepted by a click. */
public final class ReviewJson {

    private static final int SHORTEST_FENCE = 3;

    private ReviewJson() {}

    /**
     * The body of a request to create a review.
     *
     * @param commit the state of the pull request that is meant
     */
    public static String of(Suggestions suggestions, String commit) {
        return JsonReport.write(json -> {
            json.beginObject();
            json.name("commit_id").value(commit);
            json.name("event").value("COMMENT");
            json.name("body").value(body(suggestions));
            json.name("comments").beginArray();
            for (Suggestion suggestion : suggestions.all()) {
                comment(json, suggestion);
            }
            json.endArray().endObject();
        });
    }

    private static String body(Suggestions suggestions) {
        return "These lines can be put right without a doubt. *Commit suggestion* takes one of them."
                + (suggestions.others() == 0
                        ? ""
                        : "\n\n" + Findings.count(suggestions.others(), "more repair")
                                + " cannot be shown here: `annals fix` makes them.");
    }

    private static void comment(JsonWriter json, Suggestion suggestion) throws IOException {
        json.beginObject();
        json.name("path").value(suggestion.path());
        if (suggestion.first() < suggestion.last()) {
            json.name("start_line").value(suggestion.first());
            json.name("start_side").value("RIGHT");
        }
        json.name("line").value(suggestion.last());
        json.name("side").value("RIGHT");
        json.name("body").value(fenced(suggestion.text()));
        json.endObject();
    }

    /** In a fence that is longer than any in the text, so that no line of it can end it. */
    private static String fenced(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String fence = "`".repeat(Math.max(SHORTEST_FENCE, longest + 1));
        return fence + "suggestion\n" + text + "\n" + fence;
    }
}
