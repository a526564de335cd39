package org.annals.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a stage made, and what it found wrong on the way.
 *
 * <p>A value may stand beside errors: then it is what could be read, and good enough to look for more problems in, but not
 * to publish.
 */
public record Result<T>(Optional<T> value, List<Problem> problems) {

    public Result {
        problems = List.copyOf(problems);
    }

    public static <T> Result<T> of(T value) {
        return new Result<>(Optional.of(value), List.of());
    }

    public static <T> Result<T> of(T value, List<Problem> problems) {
        return new Result<>(Optional.of(value), problems);
    }

    public static <T> Result<T> failed(Problem... problems) {
        return new Result<>(Optional.empty(), List.of(problems));
    }

    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }

    public <R> Result<R> map(Function<T, R> function) {
        return new Result<>(value.map(function), problems);
    }

    /** Goes on with the value, if there is one; the problems of both steps stay. */
    public <R> Result<R> then(Function<T, Result<R>> next) {
        Result<R> after = value.map(next).orElseGet(() -> new Result<>(Optional.empty(), List.of()));
        var both = new ArrayList<Problem>(problems);
        both.addAll(after.problems);
        return new Result<>(after.value, both);
    }

    /** The values that are there, in order, with the problems of all. */
    public static <T> Result<List<T>> all(List<Result<T>> results) {
        var values = new ArrayList<T>(results.size());
        var problems = new ArrayList<Problem>();
        for (Result<T> result : results) {
            result.value().ifPresent(values::add);
            problems.addAll(result.problems());
        }
        return of(List.copyOf(values), problems);
    }
}
