package org.annals.serve;

import org.annals.render.History;

/** What is known of the past of the files; it goes on while the site is looked at. */
public interface Past {

    /** Of files that nobody keeps the past of. */
    Past NONE = new Past() {
        @Override
        public String mark() {
            return "";
        }

        @Override
        public History history() {
            return History.NONE;
        }
    };

    /** Another one when the history may be another; asked after each save, it answers at once. */
    String mark();

    /** The history, which may take long to read. */
    History history();
}
