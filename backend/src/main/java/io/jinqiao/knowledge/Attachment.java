package io.jinqiao.knowledge;

import java.util.UUID;

/** A picture or a document that belongs to an article; its bytes are fetched by its id. */
public record Attachment(UUID id, String name, String mediaType, long bytes) {

    /** Pictures are shown, everything else is offered for download. */
    public boolean picture() {
        return mediaType.startsWith("image/");
    }
}
