package org.annals.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.annals.problem.Nearest;
import org.annals.report.Visible;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of some words, in small or capital letters. */
record Choice<E extends Enum<E>>(List<E> all) implements ITypeConverter<E> {

    static <E extends Enum<E>> Choice<E> of(Class<E> words) {
        return new Choice<>(Arrays.asList(words.getEnumConstants()));
    }

    /** A constant as it is typed. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public E convert(String typed) {
        return all.stream()
                .filter(one -> word(one).equals(typed.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(Visible.of(typed) + " is none of "
                        + String.join(", ", words())
                        + Nearest.to(typed, words())
                                .map(near -> "; did you mean " + near + "?")
                                .orElse("")));
    }

    private List<String> words() {
        return all.stream().map(Choice::word).toList();
    }
}
