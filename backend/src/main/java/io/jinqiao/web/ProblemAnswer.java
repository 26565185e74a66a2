package io.jinqiao.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Writes a problem (RFC 9457) where no controller is reached: in a filter, at a handshake. */
public final class ProblemAnswer {

    private ProblemAnswer() {}

    /** {@code code} and {@code detail} are constants of ours, so they need no escaping. */
    public static void write(HttpServletResponse response, HttpStatus status, String code, String detail)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write("""
                {"status":%d,"code":"%s","detail":"%s"}""".formatted(status.value(), code, detail));
    }
}
