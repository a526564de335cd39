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

    private final String page;
    private final Workshop workshop;
    private final Desk desk;
    private final Bulletin bulletin;

    /** @param page the path of what the browser shows */
    EventStream(String page, Workshop workshop, Desk desk, Bulletin bulletin) {
        this.page = page;
        this.workshop = workshop;
        this.desk = desk;
        this.bulletin = bulletin;
    }

    /** Comes back when the browser has gone, or the thread is interrupted. */
    void send(HttpExchange exchange) throws IOException {
        Answer.common(exchange.getResponseHeaders(), "text/event-stream; charset=utf-8");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            String told = "";
            while (!Thread.currentThread().isInterrupted()) {
                long seen = bulletin.number();
                String news = news(workshop.look().orElseThrow());
                out.write((news.equals(told) ? ":\n\n" : news).getBytes(UTF_8));
                out.flush();
                told = news;
                bulletin.await(seen, PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String news(Look look) {
        List<Problem> ofPage = desk.problems(page, look);
        return event("page", desk.version(page, look)) + event("problems", problems(look, ofPage));
    }

    private static String problems(Look look, List<Problem> ofPage) {
        Output output = Workshop.output(look, ofPage);
        return JsonReport.of(Findings.all(output, look.proof().tree().value(), false), MOST);
    }

    private static String event(String name, String data) {
        return "event: " + name + "\n"
                + data.lines().map(line -> "data: " + line + "\n").collect(Collectors.joining()) + "\n";
    }
}
