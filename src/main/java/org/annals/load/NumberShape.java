package org.annals.load;

import java.util.Optional;
import org.annals.model.form.Form;
import org.annals.problem.Rule;
import org.annals.syntax.YamlNode;

/** A number between two bounds. */
record NumberShape(Form.Range form) implements Shape<Double> {

    @Override
    public Optional<Double> read(YamlNode node, String key, FileReading reading) {
        return Values.scalar(node, key, "a number", reading).flatMap(text -> {
            Optional<Double> number = parsed(text.value()).filter(this::isInside);
            if (number.isEmpty()) {
                reading.report(
                        Rule.WRONG_VALUE,
                        text.at(),
                        key + " takes a number from " + plain(form.min()) + " to " + plain(form.max()),
                        "write it with a point, such as 31.23");
            }
            return number;
        });
    }

    private static Optional<Double> parsed(String text) {
        try {
            return Optional.of(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private boolean isInside(double number) {
        return number >= form.min() && number <= form.max();
    }

    private static String plain(double number) {
        return Long.toString(Math.round(number));
    }
}
