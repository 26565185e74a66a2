package io.jinqiao.channel.internal;

import io.jinqiao.conversation.Conversations;
import io.jinqiao.customer.Customers;
import io.jinqiao.kernel.Refused;
import io.jinqiao.web.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.eclipse.jetty.ee11.websocket.server.JettyWebSocketServerContainer;
import org.eclipse.jetty.websocket.api.Session;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Turns an HTTP request into a live connection, for pages of our own and those we were told of.
 *
 * <p>Straight on Jetty: an idle customer then costs one listener and one wire, and words are never compressed, since a
 * compressor a connection would cost ten times the connection.
 */
@RestController
class Handshakes {

    private static final int LARGEST_FRAME = 64 * 1024;
    private static final int SMALL_BUFFER = 2 * 1024;
    private static final Duration SILENCE = Duration.ofSeconds(90);

    private final CustomerTalk customers;
    private final DeskTalk.House house;
    private final ChannelSettings settings;

    Handshakes(
            CustomerTalk customers,
            Conversations conversations,
            Customers known,
            Connections connections,
            Delivery delivery,
            Speaking speaking,
            Typing typing,
            Presence presence,
            ChannelSettings settings) {
        this.customers = customers;
        this.house = new DeskTalk.House(conversations, known, connections, delivery, speaking, typing, presence);
        this.settings = settings;
    }

    /** Asked only for what is refused, in words: {@link CustomersFirst} has let the others in before. */
    @GetMapping("/ws")
    void customer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        requireAdmitting();
        requireOrigin(request, settings.origins());
        upgrade(customerLine(), request, response);
    }

    /** Lets a customer in; false, and nothing was done, where {@link #customer} would refuse. */
    boolean letIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!house.connections().isAdmitting()
                || !isWelcome(request, settings.origins())
                || !speaksWebSocket(request)) {
            return false;
        }
        upgrade(customerLine(), request, response);
        return true;
    }

    private Session.Listener customerLine() {
        return new Line.End(customers, house.connections(), settings);
    }

    @GetMapping("/ws/desk")
    void desk(HttpServletRequest request, HttpServletResponse response, @AuthenticationPrincipal @Nullable SignedIn me)
            throws IOException {
        if (me == null) {
            throw new Refused(Refused.Kind.UNAUTHENTICATED, "staff.not-signed-in", "Sign in first");
        }
        requireAdmitting();
        requireOrigin(request, List.of());
        upgrade(new Line.End(new DeskTalk(me, house), house.connections(), settings), request, response);
    }

    static void upgrade(Session.Listener listener, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var container = JettyWebSocketServerContainer.getContainer(request.getServletContext());
        if (container == null || !speaksWebSocket(request)) {
            throw Refused.invalid("channel.not-a-websocket", "This address speaks WebSocket only");
        }
        container.setIdleTimeout(SILENCE);
        container.setMaxTextMessageSize(LARGEST_FRAME);
        container.setMaxBinaryMessageSize(LARGEST_FRAME);
        container.setMaxFrameSize(LARGEST_FRAME);
        container.setInputBufferSize(SMALL_BUFFER);
        container.setOutputBufferSize(SMALL_BUFFER);
        container.upgrade(
                (_, answer) -> {
                    answer.setExtensions(List.of());
                    return listener;
                },
                request,
                response);
    }

    private void requireAdmitting() {
        if (!house.connections().isAdmitting()) {
            throw new Refused(Refused.Kind.UNAVAILABLE, "channel.moving", "This node stops; another one is there");
        }
    }

    /** Browsers always say whose page asks; another house's page may not use our visitors' or staff's doors. */
    private static void requireOrigin(HttpServletRequest request, List<String> others) {
        if (!isWelcome(request, others)) {
            throw Refused.forbidden("channel.foreign-origin", "Pages of this origin may not connect");
        }
    }

    private static boolean isWelcome(HttpServletRequest request, List<String> others) {
        var origin = request.getHeader("Origin");
        return origin == null || others.contains(origin) || isOwn(origin, request.getHeader("Host"));
    }

    private static boolean speaksWebSocket(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) && "websocket".equalsIgnoreCase(request.getHeader("Upgrade"));
    }

    private static boolean isOwn(String origin, @Nullable String host) {
        try {
            var authority = URI.create(origin).getAuthority();
            return authority != null && authority.equalsIgnoreCase(host);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
