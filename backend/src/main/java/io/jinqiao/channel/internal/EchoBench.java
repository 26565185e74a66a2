package io.jinqiao.channel.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The bound for the chat benchmark: a bare echo on the same server. Exists only where {@code jinqiao.bench} is set. */
@RestController
@ConditionalOnProperty("jinqiao.bench")
class EchoBench {

    @GetMapping("/ws/echo")
    void echo(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Handshakes.upgrade(new Echo(), request, response);
    }

    /** Public, because Jetty looks up its methods from outside. */
    public static final class Echo implements Session.Listener.AutoDemanding {

        private @Nullable Session session;

        @Override
        public void onWebSocketOpen(Session opened) {
            session = opened;
        }

        @Override
        public void onWebSocketText(String text) {
            if (session != null) {
                session.sendText(text, Callback.NOOP);
            }
        }
    }
}
