package io.jinqiao.channel.internal;

import static java.util.Objects.requireNonNull;

import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Refused;
import java.nio.ByteBuffer;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** The server's end of one WebSocket: what goes wrong is told by a frame, and the connection lives on where it can. */
final class Line {

    private static final Logger LOG = LoggerFactory.getLogger(Line.class);

    private Line() {}

    /** Public, because Jetty looks up its methods from outside. */
    public static final class End implements Session.Listener.AutoDemanding {

        private final Talk talk;
        private final Connections connections;
        private final ChannelSettings settings;
        private @Nullable Connection connection;

        End(Talk talk, Connections connections, ChannelSettings settings) {
            this.talk = talk;
            this.connections = connections;
            this.settings = settings;
        }

        @Override
        public void onWebSocketOpen(Session session) {
            connection = new Connection(session, connections.room());
            connections.add(connection);
        }

        @Override
        public void onWebSocketText(String text) {
            var here = requireNonNull(connection);
            Frame frame = null;
            try {
                frame = Frame.parse(text);
                if (!isMessage(frame) && !here.mayAsk(settings)) {
                    throw tooFast();
                }
                talk.hear(here, frame);
            } catch (Refused refused) {
                here.refuse(conversation(frame), clientId(frame), refused);
            } catch (DataAccessException | TransactionException away) {
                here.refuse(conversation(frame), clientId(frame), unavailable());
            } catch (RuntimeException bug) {
                LOG.error("Incident {}", Ids.next(), bug);
                here.refuse(conversation(frame), clientId(frame), unexpected());
            }
        }

        @Override
        public void onWebSocketBinary(ByteBuffer payload, Callback callback) {
            requireNonNull(connection)
                    .refuse(null, null, Refused.invalid("channel.malformed", "Frames are text, not binary"));
            callback.succeed();
        }

        @Override
        public void onWebSocketError(Throwable cause) {
            LOG.debug("A connection broke: {}", cause.toString());
        }

        @Override
        public void onWebSocketClose(int code, String reason, Callback callback) {
            if (connection != null) {
                connection.wire().end();
                connections.remove(connection);
                talk.ended(connection);
            }
            callback.succeed();
        }
    }

    private static @Nullable String clientId(@Nullable Frame frame) {
        return frame != null && frame.json().path("clientId").isString()
                ? frame.json().path("clientId").stringValue()
                : null;
    }

    private static @Nullable ConversationId conversation(@Nullable Frame frame) {
        try {
            return frame == null ? null : frame.conversationOrNull();
        } catch (Refused e) {
            return null;
        }
    }

    /** Messages have an allowance of their own, a tighter one. */
    private static boolean isMessage(Frame frame) {
        return frame.type().equals("message");
    }

    static Refused tooFast() {
        return new Refused(Refused.Kind.TOO_MANY, "channel.too-fast", "Slower, please");
    }

    private static Refused unavailable() {
        return new Refused(Refused.Kind.UNAVAILABLE, "web.store-unavailable", "Nothing can be saved right now");
    }

    private static Refused unexpected() {
        return Refused.invalid("web.unexpected", "Something went wrong here");
    }
}
