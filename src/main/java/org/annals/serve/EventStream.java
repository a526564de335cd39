package org.annals.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.annals.generate.Output;
import org.annals.problem.Problem;
import org.annals.report.Findings;
import org.annals.report.JsonReport;

/** Tells one browser, for as long as it listens, of what page it shows which is the newest, and what is wrong. */
final class EventStream {

    /** Nobody reads more at once. */
    private static final int MOST = 50;

    /** A browser that has gone is noticed when something is written to it. */
    private static final long PAUSE = 10_000; // milliseconds

    private final String shown;
    private final LiveProject live;
    private final Responder responder;
    private final ChangeSignal signal;

    /** @param shown the path of what the browser shows */
    EventStream(String shown, LiveProject live, Responder responder, ChangeSignal signal) {
        this.shown = shown;
        this.live = live;
        this.responder = responder;
        this.signal = signal;
    }

    /** Comes back when the browser has gone, or the thread is interrupted. */
    void send(HttpExchange exchange) throws IOException {
        Answer.common(exchange.getResponseHeaders(), "text/event-stream; charset=utf-8");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            String page = "";
            String problems = "";
            while (!Thread.currentThread().isInterrupted()) {
                long seen = signal.number();
                Snapshot snapshot = live.snapshot().orElseThrow();
                page = told(event("page", responder.version(shown, snapshot)), page, out);
                problems = told(event("problems", problems(snapshot)), problems, out);
                signal.await(seen, PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Tells what is new at once, as the browser waits for the page and for nothing else; a sign of life where nothing is. */
    private static String told(String news, String before, OutputStream out) throws IOException {
        out.write((news.equals(before) ? ":\n\n" : news).getBytes(UTF_8));
        out.flush();
        return news;
    }

    private String problems(Snapshot snapshot) {
        List<Problem> ofPage = responder.problems(shown, snapshot);
        Output output = LiveProject.output(snapshot, ofPage);
        return JsonReport.of(Findings.all(output, snapshot.proof().tree().value(), false), MOST);
    }

    private static String event(String name, String data) {
        return "event: " + name + "\n"
                + data.lines().map(line -> "data: " + line + "\n").collect(Collectors.joining()) + "\n";
    }
}
