package org.annals.report;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.Optional;

/**
 * Where the files of a pull request are edited.
 *
 * @param repository owner and name, often a fork
 */
public record PullRequest(String repository, String branch) {

    /** As GitHub describes the event that a workflow answers to; nothing if that is no pull request. */
    public static Optional<PullRequest> parse(String event) {
        try {
            return object(JsonParser.parseString(event), "pull_request")
                    .flatMap(request -> object(request, "head"))
                    .flatMap(head -> object(head, "repo").flatMap(repository -> of(repository, head)));
        } catch (JsonParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<PullRequest> of(JsonObject repository, JsonObject head) {
        return text(repository, "full_name")
                .flatMap(name -> text(head, "ref").map(branch -> new PullRequest(name, branch)));
    }

    private static Optional<JsonObject> object(JsonElement parent, String key) {
        return child(parent, key).filter(JsonElement::isJsonObject).map(JsonElement::getAsJsonObject);
    }

    private static Optional<String> text(JsonElement parent, String key) {
        return child(parent, key).filter(JsonElement::isJsonPrimitive).map(JsonElement::getAsString);
    }

    private static Optional<JsonElement> child(JsonElement parent, String key) {
        return parent.isJsonObject()
                ? Optional.ofNullable(parent.getAsJsonObject().get(key))
                : Optional.empty();
    }
}
