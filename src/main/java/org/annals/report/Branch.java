package org.annals.report;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.Optional;

/**
 * A branch on GitHub, where files are edited.
 *
 * @param repository its address
 */
public record Branch(String repository, String name) {

    /**
     * The branch that a pull request comes from, often in a fork.
     *
     * @param server the address of GitHub
     * @param event as GitHub describes what a workflow answers to; nothing comes of one that is no pull request
     */
    public static Optional<Branch> ofPullRequest(String server, String event) {
        try {
            return object(JsonParser.parseString(event), "pull_request")
                    .flatMap(request -> object(request, "head"))
                    .flatMap(head -> object(head, "repo").flatMap(repository -> of(server, repository, head)));
        } catch (JsonParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<Branch> of(String server, JsonObject repository, JsonObject head) {
        return text(repository, "full_name")
                .flatMap(name -> text(head, "ref").map(branch -> new Branch(server + "/" + name, branch)));
    }

    /** The page that edits a file. */
    String edit(String file) {
        return repository + "/edit/" + Url.path(name + "/" + file);
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
