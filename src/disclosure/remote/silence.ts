import { HubError } from "../../domain/errors";
import type { Failure } from "../../sites/merge";

/** A site, or one that it asks in turn, gave nothing that could be used. To whoever asks it is told without the reason. */
export class SiteSilence extends HubError {
  constructor(readonly status: Failure, code: "ROLE_REFUSED" | "SITE_UNAVAILABLE" = "SITE_UNAVAILABLE") {
    super(code);
  }
}
