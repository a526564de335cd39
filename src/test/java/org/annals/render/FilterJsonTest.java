package org.annals.render;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.annals.FacetProject;
import org.annals.RepositorySite;
import org.annals.Unversioned;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the filter is given, read as its script reads it. */
class FilterJsonTest {

    @TempDir
    static Path folder = Path.of("");

    @Test
    void everyFacetComesInItsOrderWithItsValuesAndTheirEvents() throws IOException {
        JsonObject json = json(FacetProject.site(folder.resolve("six"), 6));
        assertThat(strings(json.getJsonArray("ids"))).containsExactly("e0", "e1", "e2", "e3", "e4", "e5");
        assertThat(json.get("years")).hasToString("[[2001,2],[2002,2],[2003,2]]");
        assertThat(json.get("milestones")).hasToString("[1]");
        List<JsonArray> facets = json.getJsonArray("facets").getValuesAs(JsonArray.class);
        assertThat(facets.stream().map(facet -> facet.getString(0)))
                .containsExactly("themes", "kinds", "people", "countries", "organisations", "places");
        assertThat(facets.get(0)).hasToString("""
                ["themes","Themes",[["red","Red",[1,3]],["green","Green",[2,3]],["blue","Blue",[3,3]]]]""");
        assertThat(facets.get(1)).hasToString("""
                ["kinds","Kinds of events",[["treaty","Treaties",[2,2,2]],["summit","Summits",[1,2,2]]]]""");
        assertThat(facets.get(2).getJsonArray(2)).as("people who took part").hasSize(6);
        assertThat(facets.get(5)).hasToString("[\"places\",\"Places\",[]]");
    }

    @Test
    void thoseWithMostEventsComeFirst() {
        for (JsonArray facet :
                json(RepositorySite.built().files()).getJsonArray("facets").getValuesAs(JsonArray.class)) {
            List<Integer> counts = facet.getJsonArray(2).getValuesAs(JsonArray.class).stream()
                    .map(value -> -value.getJsonArray(2).size())
                    .toList();
            assertThat(counts).as(facet.getString(0)).isSorted();
        }
    }

    @Test
    void everyEventIsMarkedOrCountedInOnePile() throws IOException {
        Map<String, Artifact> site = FacetProject.site(folder.resolve("many"), 400);
        JsonObject json = json(site);
        List<String> ids = strings(json.getJsonArray("ids"));
        Document home = Jsoup.parse(text(site, "index.html"));
        List<JsonArray> piles = json.getJsonArray("piles").getValuesAs(JsonArray.class);
        var seen = new ArrayList<String>();
        home.select(".events a:has(use)").forEach(mark -> seen.add(mark.attr("href")));
        for (int i = 0; i < piles.size(); i++) {
            List<Integer> events = unrolled(piles.get(i));
            assertThat(home.select(".pile text").get(i).text()).isEqualTo(String.valueOf(events.size()));
            events.forEach(event -> seen.add("events/" + ids.get(event) + "/"));
        }
        assertThat(piles).isNotEmpty().hasSameSizeAs(home.select(".pile"));
        assertThat(seen).hasSize(400).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(ids)).hasSize(400);
    }

    private static List<Integer> unrolled(JsonArray runs) {
        var all = new ArrayList<Integer>();
        int next = 0;
        for (int i = 0; i < runs.size(); i += 2) {
            next += runs.getInt(i);
            for (int n = 0; n < runs.getInt(i + 1); n++) {
                all.add(next++);
            }
        }
        return all;
    }

    private static JsonObject json(Map<String, Artifact> site) {
        return Json.createReader(new StringReader(text(site, "assets/filter/filter.json")))
                .readObject();
    }

    private static String text(Map<String, Artifact> site, String file) {
        return site.values().stream()
                .filter(artifact -> Unversioned.text(artifact.path()).equals(file))
                .map(Artifact::text)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> strings(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }
}
