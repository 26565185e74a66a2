package io.jinqiao.customer.internal;

import io.jinqiao.customer.CustomerView;
import io.jinqiao.customer.Customers;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Permission;
import io.jinqiao.web.Allowed;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Customers as the desk looks them up: one by one or by words, never all of them. */
@RestController
@RequestMapping("/api/desk/customers")
@Allowed(Permission.READ_CUSTOMERS)
class CustomerController {

    private static final int PAGE = 20;

    private final Customers customers;

    CustomerController(Customers customers) {
        this.customers = customers;
    }

    @GetMapping
    List<CustomerView> search(@RequestParam(defaultValue = "") String q) {
        return customers.search(q, PAGE);
    }

    @GetMapping("/{id}")
    CustomerView one(@PathVariable CustomerId id) {
        return customers.get(id);
    }
}
