/**
 * Channel: the doors customers come in by and the wires to the desk: visits, WebSocket, delivery with resume.
 *
 * <p>It decides who a sender is; what a message means is none of its business.
 */
@ApplicationModule(
        displayName = "Channel",
        allowedDependencies = {
            "cluster",
            "conversation",
            "conversation :: events",
            "customer",
            "journal",
            "notice :: events",
            "staff",
            "retention :: spi"
        })
@NullMarked
package io.jinqiao.channel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
