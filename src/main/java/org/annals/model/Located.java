package org.annals.model;

import java.util.List;
import org.annals.problem.Location;

/** An item of a list, and where it stands. */
public record Located<T>(T value, Location at) {

    public static <T> List<T> values(List<Located<T>> items) {
        return items.stream().map(Located::value).toList();
    }
}
