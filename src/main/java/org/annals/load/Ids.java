package org.annals.load;

import org.annals.problem.Location;
import org.annals.problem.Rule;

/** The ids of things that are defined where they are read. */
final class Ids {

    private Ids() {}

    /**
     * The id of something that is defined here.
     *
     * @param what what one such thing is called in a message
     */
    static Shape<String> idOf(String what) {
        return Shape.of(
                IdForm.FORM,
                (node, key, reading) -> Values.scalar(node, key, "one id", reading)
                        .filter(text -> check(text.value(), text.at(), what, reading))
                        .map(text -> reading.once(text.value())));
    }

    private static boolean check(String id, Location at, String what, FileReading reading) {
        if (!IdForm.isId(id)) {
            reading.report(
                    Rule.FILE_NAME,
                    at,
                    WindowsNames.isReserved(id)
                            ? id + " cannot be the id of a " + what + ", since no file on Windows can have this name"
                            : id + " cannot be the id of a " + what,
                    "use small letters a to z, digits and single hyphens, such as " + IdForm.suggestion(id));
        }
        return IdForm.isId(id);
    }
}
