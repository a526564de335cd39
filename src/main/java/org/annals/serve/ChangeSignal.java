package org.annals.serve;

/** Tells those who wait that there is something new to look at; what it is they see for themselves, so that none falls behind. */
final class ChangeSignal {

    private long number;

    synchronized void post() {
        number++;
        notifyAll();
    }

    /** The number of the newest notice. */
    synchronized long number() {
        return number;
    }

    /**
     * Waits for a notice that is newer than one, or until the time is over.
     *
     * @return the number of the newest
     */
    synchronized long await(long seen, long milliseconds) throws InterruptedException {
        long end = System.nanoTime() + milliseconds * 1_000_000;
        while (number <= seen) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                break;
            }
            wait(left);
        }
        return number;
    }
}
