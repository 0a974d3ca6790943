package org.turjuman.platform.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "platform_sign_in_failure")
class SignInFailure {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String account;
    private String address;

    @Column(name = "failed_at")
    private Instant at;

    private boolean told; // whether the audit trail has it that guessing was stopped here

    protected SignInFailure() {} // for Hibernate

    SignInFailure(String account, String address, Instant at) {
        this.account = account;
        this.address = address;
        this.at = at;
    }

    void told() {
        told = true;
    }
}
