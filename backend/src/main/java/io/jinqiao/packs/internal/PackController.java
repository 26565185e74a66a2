package io.jinqiao.packs.internal;

import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Permission;
import io.jinqiao.packs.internal.Line.Verdict;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Files of articles on their way in. */
@RestController
@RequestMapping("/api/desk/packs")
@Allowed({Permission.PROPOSE_KNOWLEDGE, Permission.PUBLISH_KNOWLEDGE})
class PackController {

    private final UploadPack.Handler uploading;
    private final ReadPackAgain.Handler readingAgain;
    private final ProposePack.Handler proposing;
    private final DiscardPack.Handler discarding;
    private final PackReads reads;

    PackController(
            UploadPack.Handler uploading,
            ReadPackAgain.Handler readingAgain,
            ProposePack.Handler proposing,
            DiscardPack.Handler discarding,
            PackReads reads) {
        this.uploading = uploading;
        this.readingAgain = readingAgain;
        this.proposing = proposing;
        this.discarding = discarding;
        this.reads = reads;
    }

    /** {@code without} are the numbers of lines that stay behind. */
    record GoAhead(Set<Integer> without, @Nullable String reason) {}

    /** The bytes of the file as they are; its name says what it is. */
    @PostMapping(consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    PackView upload(
            @RequestParam String name,
            @RequestParam(defaultValue = "FAQ") String kind,
            @RequestParam(defaultValue = "") String business,
            InputStream body,
            @AuthenticationPrincipal SignedIn me) {
        var content = UploadPack.bounded(body);
        return reads.view(uploading.handle(new UploadPack(name, kind, business, me.id()), content));
    }

    @GetMapping
    List<PackView> newest() {
        return reads.newest();
    }

    @GetMapping("/{id}")
    PackView read(@PathVariable String id) {
        return reads.view(Ids.parse(id));
    }

    @GetMapping("/{id}/lines")
    List<Line> lines(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Verdict verdict,
            @RequestParam(defaultValue = "0") int after,
            @RequestParam(defaultValue = "50") int limit) {
        return reads.lines(Ids.parse(id), verdict, after, limit);
    }

    @GetMapping("/{id}/bad-rows")
    ResponseEntity<byte[]> badRows(@PathVariable String id, @RequestParam(defaultValue = "zh") String language) {
        var rows = reads.badRows(Ids.parse(id), Language.of(language));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("bad-rows.csv")
                                .build()
                                .toString())
                .body(rows);
    }

    @PostMapping("/{id}/reading")
    PackView readAgain(@PathVariable String id) {
        readingAgain.handle(new ReadPackAgain(Ids.parse(id)));
        return reads.view(Ids.parse(id));
    }

    @PostMapping("/{id}/proposals")
    PackView goAhead(@PathVariable String id, @RequestBody GoAhead choice, @AuthenticationPrincipal SignedIn me) {
        var reason = choice.reason() == null ? "" : choice.reason();
        proposing.handle(new ProposePack(Ids.parse(id), choice.without(), reason, me.id()));
        return reads.view(Ids.parse(id));
    }

    @PostMapping("/{id}/discarding")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable String id, @AuthenticationPrincipal SignedIn me) {
        discarding.handle(new DiscardPack(Ids.parse(id), me.id()));
    }
}
