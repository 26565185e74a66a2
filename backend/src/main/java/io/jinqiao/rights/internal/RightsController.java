package io.jinqiao.rights.internal;

import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Permission;
import io.jinqiao.rights.internal.HandleRequest.Identify;
import io.jinqiao.rights.internal.HandleRequest.Take;
import io.jinqiao.rights.internal.ReadRequests.Card;
import io.jinqiao.rights.internal.ReadRequests.SheetOfRequest;
import io.jinqiao.rights.internal.TakePackage.Taken;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What customers ask about their data, for those who write it down and those who answer it. */
@RestController
@RequestMapping("/api/desk/data-requests")
class RightsController {

    private final ReadRequests read;
    private final FileRequest.Handler file;
    private final HandleRequest.Handler work;
    private final DecideRequest.Handler decide;
    private final TakePackage.Handler take;

    RightsController(
            ReadRequests read,
            FileRequest.Handler file,
            HandleRequest.Handler work,
            DecideRequest.Handler decide,
            TakePackage.Handler take) {
        this.read = read;
        this.file = file;
        this.work = work;
        this.decide = decide;
        this.take = take;
    }

    record Filed(CustomerId customer, DataRequest.Kind kind, String words) {

        @Override
        public String toString() {
            return "Filed[" + customer + ", " + kind + "]";
        }
    }

    record Check(int level, String how) {}

    record Decision(boolean granted, String answer, String law, boolean sure) {}

    @GetMapping
    @Allowed(Permission.MANAGE_RETENTION)
    List<Card> list(@AuthenticationPrincipal SignedIn me) {
        return read.list(me);
    }

    @PostMapping
    @Allowed({Permission.READ_CUSTOMERS, Permission.MANAGE_RETENTION})
    SheetOfRequest file(@RequestBody Filed filed, @AuthenticationPrincipal SignedIn me) {
        var id = file.handle(new FileRequest(filed.customer(), filed.kind(), filed.words(), me.actor()));
        return read.one(id, me);
    }

    @GetMapping("/{id}")
    @Allowed(Permission.MANAGE_RETENTION)
    SheetOfRequest one(@PathVariable UUID id, @AuthenticationPrincipal SignedIn me) {
        return read.one(id, me);
    }

    @PostMapping("/{id}/owner")
    @Allowed(Permission.MANAGE_RETENTION)
    SheetOfRequest take(@PathVariable UUID id, @AuthenticationPrincipal SignedIn me) {
        work.handle(new Take(id, me));
        return read.one(id, me);
    }

    @PostMapping("/{id}/identification")
    @Allowed(Permission.MANAGE_RETENTION)
    SheetOfRequest identify(@PathVariable UUID id, @RequestBody Check check, @AuthenticationPrincipal SignedIn me) {
        work.handle(new Identify(id, check.level(), check.how(), me));
        return read.one(id, me);
    }

    @PostMapping("/{id}/decision")
    @Allowed(Permission.MANAGE_RETENTION)
    SheetOfRequest decide(@PathVariable UUID id, @RequestBody Decision decision, @AuthenticationPrincipal SignedIn me) {
        decide.handle(
                new DecideRequest(id, decision.granted(), decision.answer(), decision.law(), decision.sure(), me));
        return read.one(id, me);
    }

    @GetMapping("/{id}/package")
    @Allowed(Permission.MANAGE_RETENTION)
    ResponseEntity<byte[]> take(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
        return file(take.handle(new TakePackage(id, me.actor(), me.displayName())));
    }

    static ResponseEntity<byte[]> file(Taken taken) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(taken.name())
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(taken.zip());
    }
}
