// Reading a long list of customers without the window standing still: a piece at a time, and a breath after each.

import { type Rfm, type RfmProblem, rfmOf } from '../../../shared/analysis/customers/rfm.ts';
import { csvPieces } from '../../../shared/formats/csv.ts';
import { type CustomerReading, type CustomersRead, createCustomerReader } from '../../../shared/formats/customers.ts';

export type CustomersToTake = CustomersRead & { readonly rfm: Rfm | RfmProblem };

/** Undefined where it was given up. */
export async function readCustomers(text: string, reading: CustomerReading, signal: AbortSignal): Promise<CustomersToTake | undefined> {
  const reader = createCustomerReader(reading);
  for (const rows of csvPieces(text)) {
    reader.take(rows);
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return undefined;
  }
  const read = reader.read();
  return { ...read, rfm: rfmOf(read.customers) };
}
