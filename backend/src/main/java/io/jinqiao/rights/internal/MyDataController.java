package io.jinqiao.rights.internal;

import io.jinqiao.rights.internal.ReadRequests.Mine;
import io.jinqiao.web.Visitor;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** "My data" on the customer's page: what they ask, how far it is, and what they get. */
@RestController
@RequestMapping("/api/customer/data-requests")
class MyDataController {

    private final ReadRequests read;
    private final FileRequest.Handler file;
    private final TakePackage.Handler take;

    MyDataController(ReadRequests read, FileRequest.Handler file, TakePackage.Handler take) {
        this.read = read;
        this.file = file;
        this.take = take;
    }

    record Asked(DataRequest.Kind kind, String words) {

        @Override
        public String toString() {
            return "Asked[" + kind + "]";
        }
    }

    @GetMapping
    List<Mine> mine(@AuthenticationPrincipal Visitor me) {
        return read.of(me.id());
    }

    @PostMapping
    List<Mine> ask(@RequestBody Asked asked, @AuthenticationPrincipal Visitor me) {
        file.handle(new FileRequest(me.id(), asked.kind(), asked.words(), me.actor()));
        return read.of(me.id());
    }

    @GetMapping("/{id}/package")
    ResponseEntity<byte[]> take(@PathVariable UUID id, @AuthenticationPrincipal Visitor me) {
        return RightsController.file(take.handle(new TakePackage(id, me.actor(), "客户本人 customer")));
    }
}
