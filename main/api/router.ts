/**
 * Serves the contract: the router checks each call's input by its schema and calls the service of that name. Both
 * hosts serve this one router.
 */
import { initTRPC, TRPCError } from '@trpc/server';
import { type Call, contract, type Services } from '#shared/contract/contract.ts';
import { inEnglish, type ServiceMessage } from '#shared/messages/service-messages.ts';
import { InvalidEntryError } from '#shared/record/issue.ts';
import type { Position } from '#shared/record/revision.ts';
import { RecordClosedError, ServiceError } from '../user-facing-error.ts';
import { issuesOf } from './issues-of.ts';

export type Context = {
  readonly services: Services;
  /** The position of the diary that is served now. */
  readonly position: () => Position;
  /** The diary that the caller shows; null if the caller does not say. */
  readonly diary: string | null;
};

const fault: ServiceMessage = { id: 'service.fault' };

const trpc = initTRPC.context<Context>().create({
  isDev: false,
  errorFormatter: ({ shape, error, input }) => ({
    ...shape,
    // For a fault of the program, the page learns only that it happened.
    message: error.code === 'INTERNAL_SERVER_ERROR' ? inEnglish(fault) : shape.message,
    data: {
      code: shape.data.code,
      localizedMessage: error.cause instanceof ServiceError ? error.cause.localizedMessage : fault,
      issues: issuesOf(error.cause, input),
    },
  }),
});

/** Gives invalid entries, a closed record and other service errors their own codes; passes on all other errors. */
const procedure = trpc.procedure.use(async ({ next }) => {
  const result = await next();
  if (result.ok) return result;
  const { cause } = result.error;
  if (cause instanceof InvalidEntryError) {
    throw new TRPCError({ code: 'UNPROCESSABLE_CONTENT', message: cause.message, cause });
  }
  if (cause instanceof ServiceError) {
    const code = cause instanceof RecordClosedError ? 'UNAUTHORIZED' : 'PRECONDITION_FAILED';
    throw new TRPCError({ code, message: cause.userMessage, cause });
  }
  return result;
});

/**
 * A page that shows another diary may read, but changes nothing. If no diary is open, the service itself refuses. A
 * page that does not know it yet can still unlock.
 */
function assertSameDiary({ diary, position }: Context): void {
  const served = position().diary;
  if (diary !== null && served !== null && diary !== served) {
    throw new ServiceError({ id: 'service.other-diary' });
  }
}

type AnyService = (...given: readonly unknown[]) => unknown;

function procedureOf(group: string, name: string, { kind, input }: Call<readonly unknown[], unknown>) {
  const serve = (ctx: Context, given: readonly unknown[]): unknown => {
    if (kind === 'does') assertSameDiary(ctx);
    // Only calls of the contract come here, each with the arguments that its schema takes.
    const services = ctx.services as unknown as Readonly<
      Record<string, Readonly<Record<string, AnyService>>>
    >;
    return services[group]?.[name]?.(...given);
  };
  const called = procedure.input(input);
  return called.mutation(({ ctx, input: given }) => serve(ctx, given));
}

const routersOf = <Made>(
  made: (group: string, name: string, call: Call<readonly unknown[], unknown>) => Made,
) =>
  Object.entries(contract).map(
    ([group, calls]) =>
      [
        group,
        Object.fromEntries(Object.entries(calls).map(([name, each]) => [name, made(group, name, each)])),
      ] as const,
  );

export const router = trpc.router(
  Object.fromEntries(routersOf(procedureOf).map(([group, calls]) => [group, trpc.router(calls)])),
);
