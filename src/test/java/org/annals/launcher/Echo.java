package org.annals.launcher;

/** Stands in the place of Annals: repeats its words, on both streams, and ends with 5. */
public final class Echo {

    private Echo() {}

    public static void main(String... words) throws ClassNotFoundException {
        if (!words[0].equals("broken")) {
            Class.forName("freemarker.core.Environment");
        }
        System.out.println(String.join("|", words));
        System.err.println("said");
        System.exit(5);
    }
}
